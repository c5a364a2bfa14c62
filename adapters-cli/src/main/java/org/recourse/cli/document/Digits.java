package org.recourse.cli.document;

/**
 * An exact amount: JSON writes it as text, so that no reader rounds it; CSV writes it as the number that it is.
 *
 * @param text such as {@code -12.50}
 */
public record Digits(String text) {}
