/** What is found of one question about a file. */
export const FILE_ANSWERS = ['yes', 'partly', 'no', 'not-applicable'] as const;
export type FileAnswer = (typeof FILE_ANSWERS)[number];

/** Whether something has to become of it. */
export const isFinding = (answer: FileAnswer): boolean => answer === 'partly' || answer === 'no';
