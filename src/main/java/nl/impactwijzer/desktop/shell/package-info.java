/// The frame around every page: navigation, breadcrumb, save state and where one has been.
@NullMarked
package nl.impactwijzer.desktop.shell;

import org.jspecify.annotations.NullMarked;
