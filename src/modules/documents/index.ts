export { DocumentsModule } from './documents.module';
export { DocumentsFacade } from './documents.facade';
export { SealedFilesFacade, type SealedFile } from './sealed-files.facade';
export type { MediaType } from './domain/document';
export { SealedFileResponse } from './http/sealed-file.response';
export { DOCUMENT_EVENTS } from './persistence/document-events';
export type * from './contract';
