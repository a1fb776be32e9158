// Tries: replace methods of the Groovy runtime that the worker itself calls
// Group: verdict
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IllegalArgumentException: argument type mismatch
import org.codehaus.groovy.runtime.InvokerHelper

InvokerHelper.metaClass.static.getProperty = { Object owner, String name -> 2 }
InvokerHelper.metaClass.static.invokeMethod = { Object owner, String name, Object given -> 2 }
Script.metaClass.run = { -> 2 }
Script.metaClass.invokeMethod = { String name, given -> 2 }
Binding.metaClass.getVariable = { String name -> 2 }

def f(x) { 0 }
