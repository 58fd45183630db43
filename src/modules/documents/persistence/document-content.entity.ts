import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '../domain/document';

/** One edition of the content of a paper. */
@Entity({
  schema: 'documents',
  name: 'content',
  comment: 'One edition of the content of a paper; the bytes lie sealed in the store of files',
})
export class DocumentContentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'document_id', type: 'uuid', comment: '[O] document' })
  documentId: string;

  @Column({ name: 'edition', type: 'integer', comment: '[O] which one, from 1' })
  edition: number;

  @Column({ name: 'media_type', type: 'text', comment: '[O] what it is, found by its content' })
  mediaType: MediaType;

  @Column({ name: 'size', type: 'integer', comment: '[O] bytes' })
  size: number;

  @Column({ name: 'sha256', type: 'text', comment: '[S] digest of the bytes' })
  sha256: string;

  @Column({
    name: 'stored_as',
    type: 'text',
    comment: '[O] digest of the sealed bytes, by which the store knows them',
  })
  storedAs: string;

  @Column({ name: 'uploaded_by', type: 'uuid', comment: '[O] who uploaded it' })
  uploadedBy: string;

  @Column({ name: 'uploaded_at', type: 'timestamptz', comment: '[O] when it was uploaded' })
  uploadedAt: Date;
}
