package handin.worker;

import handin.worker.engine.Engine;

/** Makes engines of one kind. */
interface EngineKind {
    Engine fresh();
}
