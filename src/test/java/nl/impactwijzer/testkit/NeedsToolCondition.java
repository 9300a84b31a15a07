package nl.impactwijzer.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/// Decides whether a test with [NeedsTool] runs, is skipped or fails.
final class NeedsToolCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<NeedsTool> needed = AnnotationSupport.findAnnotation(context.getElement(), NeedsTool.class);
        return decide(needed.stream().flatMap(tools -> Stream.of(tools.value())), "true".equals(System.getenv("CI")));
    }

    static ConditionEvaluationResult decide(Stream<String> tools, boolean mustRun) {
        List<String> missing =
                tools.filter(tool -> !ExternalTool.isInstalled(tool)).toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("every program it asks is installed");
        }
        String reason = "not installed: " + String.join(", ", missing) + " (.ci/run shows the Debian packages)";
        if (mustRun) {
            throw new IllegalStateException("With CI=true this test must run, but " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
