package handin.checker.twin

import handin.checker.eval.Evaluation
import handin.worker.wire.Datum
import handin.worker.wire.Request
import handin.worker.wire.Response
import org.codehaus.groovy.control.CompilationFailedException
import org.codehaus.groovy.control.MultipleCompilationErrorsException

/** One submission in this process. */
class TwinEvaluation implements Evaluation {
    private final TwinEvaluators home
    private Script script

    TwinEvaluation(TwinEvaluators home) {
        this.home = home
    }

    @Override
    Response ask(Request request) {
        switch (request) {
            case Request.Load: return answer('load') { load(request.files()[0].text()) }
            case Request.Coverage: return answer('coverage') { new Response.Uncovered([]) }
            case Request.Describe: return answer(request.subject()) { describe(request.subject(), request.expression()) }
            case Request.Eval: return answer(request.expression()) { value(run(request.expression())) }
        }
    }

    private Response answer(String what, Closure<Response> otherwise) {
        def scripted = home.scripted[what]
        if (scripted instanceof Throwable) {
            throw scripted
        }
        if (scripted != null) {
            return scripted
        }
        try {
            return otherwise()
        } catch (CompilationFailedException e) {
            return mistake(e)
        } catch (Throwable e) {
            def frame = e.stackTrace.find { it.fileName == 'hw.groovy' }
            return new Response.Thrown(e.class.simpleName, e.message ?: '', frame ? [new Response.Place('hw.groovy', frame.lineNumber, 0)] : [])
        }
    }

    private static Response mistake(CompilationFailedException e) {
        def cause = (e as MultipleCompilationErrorsException).errorCollector.errors[0].cause
        new Response.Mistake(cause.originalMessage, new Response.Place('hw.groovy', cause.startLine, cause.startColumn))
    }

    private Response load(String text) {
        script = new GroovyShell().parse(text, 'hw.groovy')
        script.run()
        new Response.Loaded()
    }

    private Object run(String expression) {
        Closure closure = new GroovyShell().evaluate("return { -> $expression }", 'expression.groovy') as Closure
        closure.delegate = script
        closure.resolveStrategy = Closure.DELEGATE_ONLY
        closure.call()
    }

    private Response describe(String subject, boolean expression) {
        if (expression) {
            return described(run(subject))
        }
        def methods = script.class.declaredMethods.findAll { it.name == subject }
        if (methods) {
            return new Response.Description(Response.Kind.PROCEDURE, methods.collect { new Response.Arity(it.parameterCount, it.parameterCount) }, subject)
        }
        script.binding.hasVariable(subject) ? described(script.binding.getVariable(subject))
                : new Response.Description(Response.Kind.UNDEFINED, [], '')
    }

    private static Response described(Object value) {
        if (value instanceof Closure) {
            int count = value.maximumNumberOfParameters
            return new Response.Description(Response.Kind.PROCEDURE, [new Response.Arity(count, count)], 'closure')
        }
        new Response.Description(Response.Kind.VALUE, [], "$value")
    }

    private static Response value(Object value) {
        new Response.Value(datum(value), "$value")
    }

    static Datum datum(Object value) {
        switch (value) {
            case null: return new Datum.Nothing()
            case Boolean: return new Datum.Bool(value)
            case BigDecimal: return new Datum.Decimal(value)
            case Double: return new Datum.Real(value)
            case Number: return new Datum.Whole(value as BigInteger)
            case CharSequence: return new Datum.Text(value.toString())
            case Set: return new Datum.Distinct(value.collect { datum(it) })
            case List: return new Datum.Items(value.collect { datum(it) })
            case Map: return new Datum.Entries(value.collect { new Datum.Entry(datum(it.key), datum(it.value)) })
            default: return new Datum.Opaque(value.class.simpleName, "$value")
        }
    }

    @Override
    String output() {
        home.printed
    }

    @Override
    void restart() {
        close()
        script = null
        home.opened.incrementAndGet()
    }

    @Override
    void close() {
        home.closed.incrementAndGet()
    }
}
