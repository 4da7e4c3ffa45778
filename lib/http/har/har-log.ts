/** What stands around the entries of a HAR 1.2 document; between two entries stands a comma. */
export const HAR_START = '{"log":{"version":"1.2","creator":{"name":"Hookscope","version":"1"},"pages":[],"entries":[';
export const HAR_END = "]}}\n";
