import type { DocumentState } from './document.lifecycle';

/** What a paper can be about. The first five are files of the register of need to know; the others belong to a case. */
export const SUBJECT_KINDS = ['child', 'intake', 'referral', 'order', 'case', 'session', 'plan'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const DOCUMENT_FILE_KINDS = ['child', 'intake', 'referral', 'order', 'case'] as const;
/** The file of the child by which a paper is known. */
export type DocumentFileKind = (typeof DOCUMENT_FILE_KINDS)[number];

/** Who of those who hold the file sees the paper: all, those of the agency that keeps it, or its author. */
export type DocumentSight = 'file' | 'agency' | 'author';

/** What may be uploaded, and how its name ends when it is downloaded. */
export const MEDIA_TYPES = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const;
export type MediaType = keyof typeof MEDIA_TYPES;

export const isMediaType = (text: string | undefined): text is MediaType =>
  text !== undefined && Object.hasOwn(MEDIA_TYPES, text);

/** A paper as far as it says who may read it. */
interface Kept {
  readonly state: DocumentState;
  readonly agencyId: string;
}

/** What is only described, or was withdrawn, may be of another child: it is read by the agency that keeps it, and so is what it is called. */
export const isReadBy = ({ state, agencyId }: Kept, readerAgencyId: string): boolean =>
  state === 'uploaded' || agencyId === readerAgencyId;
