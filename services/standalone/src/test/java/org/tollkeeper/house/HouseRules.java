package org.tollkeeper.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// What may touch what. Rooms are named by their package below `org.tollkeeper`.
final class HouseRules {

    private static final String[] PURE_ROOMS = {"..domain..", "..wire..", "..extraction.."};
    private static final Set<Class<?>> CLOCKS = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Clock.class);

    private HouseRules() {}

    static final ArchRule DOMAIN_KNOWS_NOTHING_BUT_JAVA = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..domain..");

    static final ArchRule PURE_ROOMS_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage(PURE_ROOMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "jakarta..", "org.apache.kafka..", "org.apache.avro..", "java.net.http..");

    static final ArchRule PURE_ROOMS_HAVE_NO_CLOCK_AND_NO_DICE = noClasses()
            .that()
            .resideInAnyPackage(PURE_ROOMS)
            .should()
            .accessTargetWhere(
                    new DescribedPredicate<JavaAccess<?>>("it reads a clock, throws dice or asks the machine") {
                        @Override
                        public boolean test(JavaAccess<?> access) {
                            return isClockOrDice(access);
                        }
                    });

    static final ArchRule WIRE_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage("..wire..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.tollkeeper.domain..",
                    "..extraction..",
                    "..messaging..",
                    "..ingest..",
                    "..aggregator..",
                    "..query..",
                    "..standalone.."));

    static final ArchRule SERVICES_MEET_ONLY_IN_TOPICS =
            slices().matching("..(ingest|aggregator|query)..").should().notDependOnEachOther();

    static final ArchRule ONLY_MESSAGING_SPEAKS_AVRO = noClasses()
            .that()
            .resideOutsideOfPackages("org.tollkeeper.messaging..", "org.tollkeeper.schemas..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.tollkeeper.schemas..").or(resideInAPackage("org.apache.avro..")));

    static final ArchRule NO_CONCEPT_OF_THE_DOMAIN_GOES_ROUND =
            slices().matching("..domain.(*)..").should().beFreeOfCycles();

    static final ArchRule ABSENCE_IS_A_NULLABLE_FIELD_NOT_AN_OPTIONAL =
            fields().should(notBe(Optional.class, "an Optional field"));

    static final ArchRule RECORDS_HOLD_NO_ARRAYS = fields().that()
            .areDeclaredInClassesThat(new DescribedPredicate<>("are records") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isRecord();
                }
            })
            .and()
            .areNotStatic()
            .should(new ArchCondition<>("hold no array") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    if (field.getRawType().isArray()) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is an array"));
                    }
                }
            });

    private static boolean isClockOrDice(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        boolean readsClock =
                CLOCKS.stream().anyMatch(owner::isEquivalentTo) && (name.equals("now") || name.startsWith("system"));
        boolean asksSystem = owner.isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                        .contains(name);
        boolean throwsDice = owner.isEquivalentTo(ThreadLocalRandom.class)
                || owner.isEquivalentTo(Random.class)
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"));
        return readsClock || asksSystem || throwsDice;
    }

    private static ArchCondition<JavaField> notBe(Class<?> type, String what) {
        return new ArchCondition<>("not be " + what) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getRawType().isEquivalentTo(type)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is " + what));
                }
            }
        };
    }
}
