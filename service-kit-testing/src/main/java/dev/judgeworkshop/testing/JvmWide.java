package dev.judgeworkshop.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Runs a static method in the JVM's own class loader, whichever class loader asks.
 *
 * <p>Quarkus loads test classes anew for every application start and closes the loader afterwards.
 * A server held by such a loader would be started again per application, and could not end cleanly
 * once its loader is closed. So servers live in the system class loader, and only addresses (text)
 * cross the border.
 */
final class JvmWide {

  private JvmWide() {}

  static String call(Class<?> owner, String method) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      Class<?> home = inSystemLoader(owner);
      thread.setContextClassLoader(home.getClassLoader());
      Method target = home.getDeclaredMethod(method);
      target.setAccessible(true);
      return (String) target.invoke(null);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(owner.getSimpleName() + " did not start", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner + " has no static method " + method, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Class<?> inSystemLoader(Class<?> owner) {
    try {
      return Class.forName(owner.getName(), true, ClassLoader.getSystemClassLoader());
    } catch (ClassNotFoundException e) {
      return owner; // Quarkus' dev mode: the system loader knows the launcher only
    }
  }
}
