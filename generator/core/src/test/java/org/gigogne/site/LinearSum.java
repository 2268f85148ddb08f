package org.gigogne.site;

import java.util.Map;
import java.util.TreeMap;

/**
 * Unknown numbers times whole factors, added up.
 *
 * @param factors by the name of the number
 */
record LinearSum(Map<String, Long> factors) {
    LinearSum {
        factors = Map.copyOf(factors);
    }

    static LinearSum of(String number) {
        return new LinearSum(Map.of(number, 1L));
    }

    static LinearSum empty() {
        return new LinearSum(Map.of());
    }

    LinearSum plus(LinearSum other) {
        Map<String, Long> sum = new TreeMap<>(factors);
        other.factors.forEach((number, factor) -> sum.merge(number, factor, Long::sum));
        return new LinearSum(sum);
    }

    LinearSum minus(LinearSum other) {
        return plus(other.times(-1));
    }

    LinearSum times(long factor) {
        Map<String, Long> product = new TreeMap<>();
        factors.forEach((number, own) -> product.put(number, own * factor));
        return new LinearSum(product);
    }

    /** Its value; numbers that are not given count 0. */
    long value(Map<String, Long> numbers) {
        return factors.entrySet().stream()
                .mapToLong(term -> term.getValue() * numbers.getOrDefault(term.getKey(), 0L))
                .sum();
    }
}
