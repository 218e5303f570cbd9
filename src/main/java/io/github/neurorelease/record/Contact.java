package io.github.neurorelease.record;

/**
 * Whom to ask. Fields that are not printed are null.
 *
 * @param name         the person
 * @param organization the organisation with its units
 * @param email        as printed
 * @param phone        as printed
 */
public record Contact(String name, String organization, String email, String phone) {
}
