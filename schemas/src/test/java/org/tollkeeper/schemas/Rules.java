package org.tollkeeper.schemas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/// What every contract keeps. Each rule answers what breaks it, in words; nothing is a pass.
final class Rules {
    private Rules() {}

    static List<String> undocumented(Schema contract) {
        return named(contract, schema -> {
            var broken = new ArrayList<String>();
            if (isBlank(schema.getDoc())) {
                broken.add(schema.getName() + " has no doc");
            }
            fields(schema).stream()
                    .filter(field -> isBlank(field.doc()))
                    .forEach(field -> broken.add(schema.getName() + "." + field.name() + " has no doc"));
            return broken;
        });
    }

    static List<String> enumsThatOldReadersWouldNotSurvive(Schema contract) {
        return named(
                contract,
                schema -> schema.getType() == Schema.Type.ENUM && !"UNKNOWN".equals(schema.getEnumDefault())
                        ? List.of(schema.getName() + " has the default " + schema.getEnumDefault() + ", not UNKNOWN")
                        : List.of());
    }

    /// People are whole, so no contract has a use for a fraction.
    static List<String> fractions(Schema contract) {
        return everyField(
                contract,
                (name, type) -> mentions(type, Schema.Type.DOUBLE) || mentions(type, Schema.Type.FLOAT)
                        ? List.of(name + " is a fraction")
                        : List.of());
    }

    static List<String> timesInOtherUnits(Schema contract) {
        return everyField(contract, (name, type) -> {
            var logical = variant(type).getLogicalType();
            return logical == null || logical instanceof LogicalTypes.TimestampMillis
                    ? List.of()
                    : List.of(name + " is " + logical.getName() + ", not timestamp-millis");
        });
    }

    static List<String> nullablesWithoutNull(Schema contract) {
        return named(
                contract,
                schema -> fields(schema).stream()
                        .filter(field -> field.schema().isUnion())
                        .filter(field -> field.schema().getTypes().getFirst().getType() != Schema.Type.NULL
                                || !JsonProperties.NULL_VALUE.equals(field.defaultVal()))
                        .map(field ->
                                schema.getName() + "." + field.name() + " is a union without null as first and default")
                        .toList());
    }

    /// What hinders data written with either of the two from being read with the other.
    static List<String> incompatibilities(Schema one, Schema other) {
        var broken = new ArrayList<String>();
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            var answer = SchemaCompatibility.checkReaderWriterCompatibility(pair.getFirst(), pair.getLast());
            if (answer.getType() != SchemaCompatibilityType.COMPATIBLE) {
                answer.getResult().getIncompatibilities().forEach(i -> broken.add(i.getLocation() + " " + i.getType()));
            }
        }
        return broken;
    }

    private interface FieldRule {
        List<String> check(String name, Schema type);
    }

    private static List<String> everyField(Schema contract, FieldRule rule) {
        return named(
                contract,
                schema -> fields(schema).stream()
                        .flatMap(field -> rule.check(schema.getName() + "." + field.name(), field.schema()).stream())
                        .toList());
    }

    private static List<String> named(Schema contract, Function<Schema, List<String>> rule) {
        var broken = new ArrayList<String>();
        walk(contract, new HashSet<>(), schema -> broken.addAll(rule.apply(schema)));
        return broken;
    }

    private static void walk(Schema schema, Set<String> seen, Consumer<Schema> visit) {
        switch (schema.getType()) {
            case RECORD -> {
                if (seen.add(schema.getFullName())) {
                    visit.accept(schema);
                    schema.getFields().forEach(field -> walk(field.schema(), seen, visit));
                }
            }
            case ENUM -> {
                if (seen.add(schema.getFullName())) {
                    visit.accept(schema);
                }
            }
            case ARRAY -> walk(schema.getElementType(), seen, visit);
            case MAP -> walk(schema.getValueType(), seen, visit);
            case UNION -> schema.getTypes().forEach(branch -> walk(branch, seen, visit));
            case FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {}
        }
    }

    private static List<Schema.Field> fields(Schema schema) {
        return schema.getType() == Schema.Type.RECORD ? schema.getFields() : List.of();
    }

    private static boolean mentions(Schema type, Schema.Type wanted) {
        return switch (type.getType()) {
            case ARRAY -> mentions(type.getElementType(), wanted);
            case MAP -> mentions(type.getValueType(), wanted);
            case UNION -> type.getTypes().stream().anyMatch(branch -> mentions(branch, wanted));
            case RECORD, ENUM, FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL ->
                type.getType() == wanted;
        };
    }

    /// What a nullable is when it is there.
    private static Schema variant(Schema type) {
        return type.isUnion() ? type.getTypes().getLast() : type;
    }

    private static boolean isBlank(String doc) {
        return doc == null || doc.isBlank();
    }
}
