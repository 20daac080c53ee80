export type { Problems } from './model/problems.ts';
export { createPageState, type PageState } from './page-state.ts';
export { ancestorsOf, closest, wordsIn } from './questions/ancestors.ts';
export type { PageQuestions } from './questions/page-questions.ts';
