/// Where products and dossiers are kept: one SQLite file in the data folder. The only package that knows the database.
@NullMarked
package nl.impactwijzer.storage;

import org.jspecify.annotations.NullMarked;
