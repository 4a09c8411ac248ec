package ua.esoya.workstation.ui.list;

import java.util.List;

/** One page of a list: its rows, and whether nothing follows. */
public record Page<R>(List<R> rows, boolean last) {}
