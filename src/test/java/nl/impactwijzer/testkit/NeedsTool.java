package nl.impactwijzer.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test that asks other people's programs, such as `pdfsig`, for their opinion.
///
/// Where one is not installed the test is skipped and names it; with `CI=true` in the environment it fails, so that
/// the opinion is never lost unnoticed.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsToolCondition.class)
public @interface NeedsTool {
    /// The names of the programs as one would type them.
    String[] value();
}
