/// One assessment of one product version: its answers, risks, measures and evidence, and which questions they open.
@NullMarked
package nl.impactwijzer.dossier;

import org.jspecify.annotations.NullMarked;
