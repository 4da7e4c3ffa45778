/** The header by which programs show the password of the instance, in UTF-8. */
export const ACCESS_HEADER = "x-access-password";
