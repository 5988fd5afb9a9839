/** What is needed to record work, for the view and for the flow, in one file that comes right after the first screen. */
export { EntryDesk } from './entry-desk.js';
export { LogSending } from './log-sending.js';
