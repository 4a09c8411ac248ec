public class GenerateJooq { public static void main(String[] a) {} }
