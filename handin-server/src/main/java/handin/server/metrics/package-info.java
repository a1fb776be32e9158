/**
 * What is measured of a running server: {@link handin.server.metrics.Metrics} listens at an intake and asks its parts, {@link
 * handin.server.metrics.MetricsServer} shows it to Prometheus. Nothing that is measured knows of it, and no student's name is in it.
 */
@NullMarked
package handin.server.metrics;

import org.jspecify.annotations.NullMarked;
