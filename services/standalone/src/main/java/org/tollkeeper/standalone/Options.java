package org.tollkeeper.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What the operator asked for on the command line.
///
/// @param host where the services listen; the broker and the registry stay on loopback whatever it is
/// @param port of the services
/// @param data the folder that holds everything kept
/// @param sample whether a new folder is to begin with the sample day
/// @param help whether only the flags are to be shown
record Options(String host, int port, Path data, boolean sample, int brokerPort, int registryPort, boolean help) {
    static final String USAGE = """
            ./tollkeeper [flags]
              --host ADDRESS         where the services listen (127.0.0.1)
              --port PORT            port of the page and the HTTP interface (8080)
              --data FOLDER          where everything is kept (data, beside this command)
              --no-sample            a new data folder begins empty, without the sample day
              --broker-port PORT     port of the Kafka broker, on 127.0.0.1 (9092)
              --registry-port PORT   port of the schema registry, on 127.0.0.1 (8081)
              --help                 this text
            ./tollkeeper replay FOLDER   plays a folder of wire files to it; replay --help says more
            ./tollkeeper read FOLDER     says what of a folder of wire files it would read; sends nothing
            ./tollkeeper reextract       reads the stored stories again and shows what differs; reextract --help says more
            """;

    static Options parse(List<String> arguments, Path defaultData) {
        var options = new Options("127.0.0.1", 8080, defaultData, true, 9092, 8081, false);
        var words = arguments.iterator();
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        return options;
    }

    private Options with(String flag, Iterator<String> rest) {
        return switch (flag) {
            case "--host" -> new Options(value(flag, rest), port, data, sample, brokerPort, registryPort, help);
            case "--port" -> new Options(host, port(flag, rest), data, sample, brokerPort, registryPort, help);
            case "--data" ->
                new Options(host, port, Path.of(value(flag, rest)), sample, brokerPort, registryPort, help);
            case "--no-sample" -> new Options(host, port, data, false, brokerPort, registryPort, help);
            case "--broker-port" -> new Options(host, port, data, sample, port(flag, rest), registryPort, help);
            case "--registry-port" -> new Options(host, port, data, sample, brokerPort, port(flag, rest), help);
            case "--help", "-h" -> new Options(host, port, data, sample, brokerPort, registryPort, true);
            default ->
                throw new Refusal("'" + flag + "' is no flag of this command; --help lists them. Nothing was started.");
        };
    }

    private static String value(String flag, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refusal(flag + " needs a value after it. Nothing was started.");
        }
        return rest.next();
    }

    private static int port(String flag, Iterator<String> rest) {
        var text = value(flag, rest);
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Refusal(
                    flag + " is '" + text + "'; a port is a whole number from 1 to 65535. Nothing was started.");
        }
        return Integer.parseInt(text);
    }
}
