import { IdentityRequest } from './identity.requests';

/** Who is looked for; in the body, so that no name stands in an address or a log. */
export class SearchChildrenRequest extends IdentityRequest {}
