/** Where the exception of study leave is written. */
export const studyLeaveCite = 'P6 p.100, 103';
