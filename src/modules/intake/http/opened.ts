/** How the texts of one row are opened, by `schema.table.column`; null when there is none or no key. */
export type Opened = (column: string, row: string, sealed: Buffer | null) => string | null;
