export { ChildrenFacade, type KnownAge } from './children.facade';
export { ChildrenModule } from './children.module';
export type * from './contract';
export { NewChildRequest } from './http/child.requests';
export { ChildLabelResponse, showChildLabel } from './http/child-label.response';
export type { Identity } from './domain/identity';
export { RepresentativesFacade, type KnownRepresentative } from './representatives.facade';
export { newKeyRing, type KeyRingDocument } from './vault/key-ring';
export type { Place } from './vault/field-cipher';
