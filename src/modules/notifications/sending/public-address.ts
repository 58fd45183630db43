import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Is an address one of the public network? Everything that leads inwards is none: private, link-local, shared, reserved, and what
 * is an IPv4 address in an IPv6 one counts as that IPv4 address (OWASP, Server-Side Request Forgery Prevention).
 */
export const isPublicAddress = (address: string): boolean =>
  isIP(address) !== 0 && ipaddr.process(address).range() === 'unicast';

/** Is it this machine itself? */
export const isLoopbackAddress = (address: string): boolean =>
  isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback';
