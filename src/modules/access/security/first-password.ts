import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses when they are read aloud or copied by hand. */
const SYMBOLS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LENGTH = 4;

/** A password that somebody else hands over, such as `k3wm-tq7z-…`: 80 bits, good for choosing one's own only. */
export const firstPassword = (): string => Array.from({ length: GROUPS }, group).join('-');

const group = (): string => Array.from({ length: LENGTH }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('');
