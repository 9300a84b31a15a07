/// Products and their assessments: list, add, edit, start, open, bring in and take out.
@NullMarked
package nl.impactwijzer.desktop.products;

import org.jspecify.annotations.NullMarked;
