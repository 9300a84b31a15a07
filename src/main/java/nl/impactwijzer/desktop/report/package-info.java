/// The tab with the report: its real pages, what is in it, and how it is signed and kept.
@NullMarked
package nl.impactwijzer.desktop.report;

import org.jspecify.annotations.NullMarked;
