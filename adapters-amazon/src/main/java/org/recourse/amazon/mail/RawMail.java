package org.recourse.amazon.mail;

/**
 * The bytes of one mail as they stand in a file.
 *
 * @param line the line on which it starts, from 1
 * @param bytes its bytes; of a long mail the first ones
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, from the mailbox to the parser
record RawMail(long line, byte[] bytes) {}
