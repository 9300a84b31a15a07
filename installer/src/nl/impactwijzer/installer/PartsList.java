package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The list of parts (CycloneDX) of one package: every file of others that lies in it, with the hash that it has there
/// and the licence that a person looked up. What Maven knows of the libraries is where it begins.
///
/// Run by itself, with the program's own libraries on the class path.
final class PartsList {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Project project;
    private final Path app;
    private final Target target;
    private final List<Part> parts;
    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();

    private PartsList(Project project, Path app, Target target) throws IOException {
        this.project = project;
        this.app = app;
        this.target = target;
        this.parts = Part.all(project);
    }

    /// @param arguments the top of the source tree, the folder with the jars, for which computer, and whether Java
    ///                  comes with them
    public static void main(String[] arguments) throws IOException {
        Project project = new Project(Path.of(arguments[0]));
        Path app = Path.of(arguments[1]);
        PartsList list = new PartsList(project, app, Target.valueOf(arguments[2]));
        Files.writeString(app.resolve(AppFolder.PARTS), list.write(Boolean.parseBoolean(arguments[3])) + "\n");
    }

    private String write(boolean withJava) throws IOException {
        ObjectNode bom =
                (ObjectNode) MAPPER.readTree(Files.readAllBytes(project.made().resolve("bom.json")));
        for (JsonNode component : bom.path("components")) {
            if (!component.path("purl").asString().contains("classifier=")) {
                known.put(
                        component.path("name").asString() + "-"
                                + component.path("version").asString(),
                        component);
            }
        }
        ArrayNode shipped = MAPPER.createArrayNode();
        for (Path jar : Folders.filesIn(app)) {
            if (jar.toString().endsWith(".jar") && !jar.endsWith(AppFolder.JAR)) {
                shipped.add(library(jar));
            }
        }
        for (Part part : parts) {
            if (!part.isJar() && !part.where().equals(Part.JAVA)) {
                shipped.add(ownFiles(part));
            } else if (part.where().equals(Part.JAVA) && withJava) {
                shipped.add(java(part));
            }
        }
        ObjectNode program = (ObjectNode) bom.path("metadata").path("component");
        program.set("hashes", hashes(app.resolve(AppFolder.JAR)));
        references.put(
                program.path("bom-ref").asString(), program.path("bom-ref").asString());
        bom.set("components", shipped);
        bom.set("dependencies", dependencies(bom.path("dependencies")));
        ((ObjectNode) bom.path("metadata")).remove("properties");
        bom.put(
                "serialNumber",
                "urn:uuid:" + UUID.nameUUIDFromBytes(bom.toString().getBytes(StandardCharsets.UTF_8)));
        return MAPPER.writeValueAsString(bom);
    }

    private ObjectNode library(Path jar) throws IOException {
        String file = jar.getFileName().toString();
        String name = file.substring(0, file.length() - ".jar".length());
        String ending = "-" + target.javafx();
        boolean ofJavafx = file.startsWith("javafx-");
        JsonNode from = known.get(ofJavafx ? name.substring(0, name.length() - ending.length()) : name);
        if (from == null) {
            throw new IOException("Maven's list of parts lacks " + file + ".");
        }
        ObjectNode component = (ObjectNode) from.deepCopy();
        String purl = from.path("purl").asString();
        if (ofJavafx) {
            purl = purl.replace("?type=jar", "?classifier=" + target.javafx() + "&type=jar");
        }
        component.put("purl", purl).put("bom-ref", purl);
        references.put(from.path("bom-ref").asString(), purl);
        component.set("hashes", hashes(jar));
        component.set("licenses", licence(Part.of(jar, parts)));
        component
                .putArray("properties")
                .addObject()
                .put("name", "impactwijzer:file")
                .put("value", file);
        Path original = project.made().resolve(ofJavafx ? "javafx" : "lib").resolve(file);
        if (Files.mismatch(original, jar) >= 0) {
            ObjectNode pedigree = component.putObject("pedigree");
            ObjectNode ancestor = pedigree.putArray("ancestors").addObject();
            for (String key : List.of("type", "group", "name", "version")) {
                ancestor.set(key, component.path(key));
            }
            ancestor.set("hashes", hashes(original));
            ancestor.put("purl", purl);
            pedigree.put("notes", "Entries that are never read here were left out; no entry was changed.");
        }
        ArrayNode beside = beside(original, component.path("licenses"));
        if (!beside.isEmpty()) {
            component.set("components", beside);
        }
        return component;
    }

    /// The native libraries that lie beside the jar that they come from.
    private ArrayNode beside(Path jar, JsonNode licence) throws IOException {
        ArrayNode files = MAPPER.createArrayNode();
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (String name : in.stream()
                    .map(ZipEntry::getName)
                    .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
                    .filter(entry -> entry.endsWith(".so"))
                    .distinct()
                    .sorted()
                    .toList()) {
                if (Files.exists(app.resolve(name))) {
                    files.add(file(name, app.resolve(name), licence));
                }
            }
        }
        return files;
    }

    /// Files of others inside the program itself, such as letters.
    private ObjectNode ownFiles(Part part) throws IOException {
        Path prefix = project.folder().resolve(part.where().substring(1));
        String begin = prefix.getFileName().toString();
        ObjectNode component = MAPPER.createObjectNode();
        component.put("type", "library").put("bom-ref", part.name()).put("name", part.name());
        component.set("licenses", licence(part));
        ArrayNode files = component.putArray("components");
        for (Path file : Folders.filesIn(prefix.getParent())) {
            String name = file.getFileName().toString();
            if (name.startsWith(begin) && name.endsWith(".ttf")) {
                files.add(file(name, file, licence(part)));
            }
        }
        return component;
    }

    private static ObjectNode java(Part part) {
        ObjectNode component = MAPPER.createObjectNode();
        component.put("type", "platform").put("bom-ref", Part.JAVA).put("name", "OpenJDK");
        component.put("version", System.getProperty("java.runtime.version"));
        component.put("publisher", System.getProperty("java.vendor"));
        component.put("description", "The modules that are named in lib/runtime/release");
        component.set("licenses", licence(part));
        return component;
    }

    private static ObjectNode file(String name, Path file, JsonNode licence) throws IOException {
        ObjectNode component = MAPPER.createObjectNode();
        component.put("type", "file").put("name", name);
        component.set("hashes", hashes(file));
        component.set("licenses", licence);
        return component;
    }

    private static ArrayNode hashes(Path file) throws IOException {
        ArrayNode hashes = MAPPER.createArrayNode();
        for (String kind : List.of("SHA-256", "SHA-512")) {
            hashes.addObject().put("alg", kind).put("content", Sums.of(file, kind));
        }
        return hashes;
    }

    private static ArrayNode licence(Part part) {
        ArrayNode licences = MAPPER.createArrayNode();
        licences.addObject().put("expression", part.licence());
        return licences;
    }

    /// What Maven says, of what is in the package.
    private ArrayNode dependencies(JsonNode all) {
        ArrayNode result = MAPPER.createArrayNode();
        for (JsonNode one : all) {
            String reference = references.get(one.path("ref").asString());
            if (reference != null) {
                ArrayNode on = result.addObject().put("ref", reference).putArray("dependsOn");
                StreamSupport.stream(one.path("dependsOn").spliterator(), false)
                        .map(JsonNode::asString)
                        .filter(references::containsKey)
                        .map(references::get)
                        .sorted(Comparator.naturalOrder())
                        .distinct()
                        .forEach(on::add);
            }
        }
        return result;
    }
}
