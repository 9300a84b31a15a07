package nl.impactwijzer.desktop;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.impactwijzer.desktop.report.ReportNotes;
import nl.impactwijzer.desktop.report.ReportPage;
import nl.impactwijzer.desktop.report.Signing;
import nl.impactwijzer.desktop.verify.Signers;
import nl.impactwijzer.report.signing.Verification;

/// What the desktop touches outside its window and its store; tests hand in their own.
///
/// @param identity where the person's own signing identity is kept
/// @param files    writes a file whole or not at all
/// @param reader   opens a file in the system's own reader
/// @param folder   shows the folder that a file is in
/// @param browser  opens a web page
/// @param verifier judges the signatures of a stranger's file, in a process of its own
/// @param signers  whom the user knows as signers of reports
/// @param notes    what is remembered of signed reports
/// @param version  of the program, as reports state it
record Outside(
        Signing.IdentityFile identity,
        ReportPage.WholeFile files,
        Consumer<Path> reader,
        Consumer<Path> folder,
        Consumer<URI> browser,
        Function<Path, Verification> verifier,
        Signers signers,
        ReportNotes notes,
        String version) {}
