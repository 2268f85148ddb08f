package org.gigogne.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one French sentence what is wrong with the arguments; picocli would say it in English. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.print(sentence(failure) + "\n");
        err.print("Pour connaître les options : %s --help\n".formatted(name));
        err.flush();
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof UsageException ours) {
            return ours.sentence();
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), failure.getCommandLine());
        }
        if (failure instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().get(0);
            String sentence = argument.isOption() ? "L'option %s attend une valeur." : "Il manque un argument : %s.";
            return sentence.formatted(name(argument));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return "L'option %s est donnée deux fois.".formatted(name(twice.getOverwritten()));
        }
        if (failure.getCause() instanceof TypeConversionException wanted) {
            return "La valeur `%s` de l'option %s ne convient pas : %s."
                    .formatted(failure.getValue(), name(failure.getArgSpec()), wanted.getMessage());
        }
        return "Ces arguments ne conviennent pas (%s).".formatted(failure.getMessage());
    }

    private static String unmatched(String argument, CommandLine command) {
        List<String> verbs = List.copyOf(command.getSubcommands().keySet());
        boolean isOption = argument.startsWith("-");
        String sentence = isOption
                ? "L'option `%s` n'existe pas"
                : verbs.isEmpty() ? "L'argument `%s` est de trop" : "Le verbe `%s` n'existe pas";
        return sentence.formatted(argument)
                + Suggestion.nearest(argument, isOption ? optionNames(command) : verbs)
                        .map(" : vouliez-vous dire `%s` ?"::formatted)
                        .orElse(".");
    }

    private static List<String> optionNames(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.add(option.longestName());
        }
        return names;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "`" + option.longestName() + "`" : argument.paramLabel();
    }
}
