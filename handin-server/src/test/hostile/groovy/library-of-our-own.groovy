// Tries: put the worker's jar on its own class path, and use its classes
// Group: files
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: IllegalAccessException: class hw cannot access class handin\.worker\.Main .*/
def f(x) {
    def loader = new URLClassLoader(new File('/worker/handin-worker.jar').toURI().toURL())
    loader.loadClass('handin.worker.Main').declaredMethods.find { it.name == 'main' }
        .invoke(null, (Object) (['serve-cold', 'groovy', '/control/s'] as String[]))
    x + 1
}
