export { NpsInput as Question } from '../../../dist/survey/index.js';
