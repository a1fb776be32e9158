/** Reports that students get some time after their handin. The face is {@link handin.server.report.DelayedReports}. */
@NullMarked
package handin.server.report;

import org.jspecify.annotations.NullMarked;
