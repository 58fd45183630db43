import { IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { IdentityRequest, NameRequest } from './identity.requests';

const NAMES = ['givenName', 'familyName', 'patronymic'] as const;

/**
 * Who is looked for; in the body, so that no name stands in an address or a log. Any part of the name will do, also an
 * initial or the father's name alone; or the identity number.
 */
export class SearchChildrenRequest extends IntersectionType(
  PartialType(NameRequest, { skipNullProperties: false }),
  OmitType(IdentityRequest, NAMES),
) {}
