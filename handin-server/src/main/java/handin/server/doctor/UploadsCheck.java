package handin.server.doctor;

import handin.server.config.CourseConfig;
import java.io.IOException;
import java.util.List;

/** Would uploads on all connections at once fit into the server's own memory? */
final class UploadsCheck implements Check {
    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        return List.of(judge(patient.config(), Runtime.getRuntime().maxMemory()));
    }

    /** @param heap what the server's virtual machine may take, in bytes; ours has the same unless somebody set one of them */
    Finding judge(CourseConfig config, long heap) {
        int connections = config.door().connections();
        int upload = config.limits().maxUpload();
        long all = (long) connections * upload;
        String words = connections + " connections with " + upload + " bytes each may take " + (all >> 20)
                + " MB; a virtual machine started here takes " + (heap >> 20) + " MB at most";
        return all <= heap
                ? Finding.ok(name(), words)
                : Finding.warning(
                        name(),
                        words,
                        "lower [door] max-connections or max-upload, or give the server more: JAVA_TOOL_OPTIONS=-Xmx"
                                + ((all >> 20) + (heap >> 20)) + "m");
    }
}
