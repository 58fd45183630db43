import { v7, validate } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562), so that keys grow with time. */
export const newId = (): string => v7();

/** Is this text an identifier at all? */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);
