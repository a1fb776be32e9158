package handin.server.app;

import handin.checker.samples.Difference;
import handin.checker.samples.Judged;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Samples as JUnit's reports write tests, which every service for continuous integration reads: a suite for each assignment. */
record JunitXml(List<Judged> judged) {
    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            var suites = judged.stream()
                    .collect(Collectors.groupingBy(
                            each -> each.sample().assignment(), LinkedHashMap::new, Collectors.toList()));
            for (var suite : suites.entrySet()) {
                suite(suite.getKey(), suite.getValue(), xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The report " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    private static void suite(String name, Collection<Judged> cases, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        long failures = cases.stream().filter(each -> !each.asExpected()).count();
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", "0");
        Duration sum = cases.stream().map(Judged::took).reduce(Duration.ZERO, Duration::plus);
        xml.writeAttribute("time", SampleReport.seconds(sum));
        for (Judged each : cases) {
            testCase(each, xml);
        }
        xml.writeEndElement();
    }

    private static void testCase(Judged each, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(each.sample().assignment()));
        xml.writeAttribute("name", clean(each.sample().name()));
        xml.writeAttribute("time", SampleReport.seconds(each.took()));
        List<Difference> differences = each.differences();
        if (!differences.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(differences.getFirst().toString()));
            xml.writeCharacters(
                    clean(differences.stream().map(Difference::toString).collect(Collectors.joining("\n"))));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** XML has no way to write most control characters. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
