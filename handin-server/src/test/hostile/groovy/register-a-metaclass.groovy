// Tries: register a metaclass that answers every call with the right number
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
class Liar extends DelegatingMetaClass {
    Liar(Class type) { super(type) }

    @Override
    Object invokeMethod(Object owner, String name, Object[] given) { 2 }

    @Override
    Object getProperty(Object owner, String name) { 2 }
}

for (type in [Integer, Number, Script, Object]) {
    def liar = new Liar(type)
    liar.initialize()
    GroovySystem.metaClassRegistry.setMetaClass(type, liar)
}

def f(x) { 0 }
