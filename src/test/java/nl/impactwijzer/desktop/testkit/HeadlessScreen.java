package nl.impactwijzer.desktop.testkit;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/// Makes the screen of JavaFX's headless platform larger than its fixed 1000x1000, which no option does.
///
/// It reaches into JavaFX and does nothing on another platform. Look again at each new JavaFX.
final class HeadlessScreen {

    private HeadlessScreen() {}

    /// Call it on the JavaFX thread, before the first window.
    static void enlarge(int width, int height) {
        com.sun.glass.ui.Application application = com.sun.glass.ui.Application.GetApplication();
        if (!application.getClass().getSimpleName().equals("HeadlessApplication")) {
            return;
        }
        try {
            com.sun.glass.ui.Screen screen = new com.sun.glass.ui.Screen(
                    0, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, 100, 100, 1f, 1f, 1f, 1f);
            set(application, "screens", new com.sun.glass.ui.Screen[] {screen});
            set(application, "frameBuffer", ByteBuffer.allocate(width * height * 4));
            com.sun.glass.ui.Screen.notifySettingsChanged();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JavaFX keeps its headless screen elsewhere", e);
        }
    }

    private static void set(Object target, String name, Object value) throws ReflectiveOperationException {
        Field field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
    }
}
