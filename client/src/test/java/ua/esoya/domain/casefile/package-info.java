/** Cases for the tests of screens. */
package ua.esoya.domain.casefile;
