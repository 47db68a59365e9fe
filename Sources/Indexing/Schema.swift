import GRDB

/// The tables of an index file; `docs/index-format.md` describes them for other readers.
enum Schema {
    /// Raised with every change of the tables or of the posting format.
    static let version = 6

    /// "Lind" in ASCII: tells an index from any other SQLite file.
    static let applicationID = 0x4C69_6E64

    static let pageSize = 8192

    static let tables = """
        CREATE TABLE about(key TEXT PRIMARY KEY, value) WITHOUT ROWID;

        CREATE TABLE document(
          ordinal INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
          position INTEGER NOT NULL,
          sha256 BLOB NOT NULL,
          kind TEXT NOT NULL,
          title TEXT NOT NULL,
          organization TEXT, source TEXT, year INTEGER,
          pmid TEXT, doi TEXT, url TEXT,
          status TEXT NOT NULL,
          language TEXT, jurisdiction TEXT,
          digest INTEGER NOT NULL,
          checked TEXT,
          keywords TEXT NOT NULL,
          details BLOB,
          first_passage INTEGER NOT NULL,
          passages INTEGER NOT NULL,
          text TEXT NOT NULL);

        CREATE TABLE supersession(older TEXT NOT NULL, newer TEXT NOT NULL, PRIMARY KEY(older, newer))
          WITHOUT ROWID;

        CREATE TABLE passage(
          id INTEGER PRIMARY KEY,
          document INTEGER NOT NULL,
          span_start INTEGER NOT NULL,
          span_end INTEGER NOT NULL,
          headings TEXT NOT NULL,
          blocks BLOB,
          sha256 BLOB NOT NULL);

        CREATE TABLE term_sequence(passage INTEGER PRIMARY KEY, codes BLOB NOT NULL);

        CREATE VIEW passage_text AS
          SELECT p.id AS id, d.title AS title, p.headings AS headings,
            CAST(substr(CAST(d.text AS BLOB), p.span_start + 1, p.span_end - p.span_start) AS TEXT) AS body,
            d.keywords AS keywords
          FROM passage p JOIN document d ON d.ordinal = p.document;

        CREATE VIRTUAL TABLE passage_search USING fts5(
          title, headings, body, keywords,
          content='passage_text', content_rowid='id',
          tokenize='porter unicode61 remove_diacritics 2');

        CREATE TABLE segment(
          number INTEGER PRIMARY KEY,
          first_document INTEGER NOT NULL,
          first_passage INTEGER NOT NULL,
          passages INTEGER NOT NULL,
          works INTEGER NOT NULL,
          passage_length INTEGER NOT NULL,
          work_starts BLOB NOT NULL,
          document_starts BLOB,
          deleted BLOB);

        CREATE TABLE posting(
          term TEXT NOT NULL,
          segment INTEGER NOT NULL,
          passages INTEGER NOT NULL,
          impacts BLOB NOT NULL,
          works BLOB,
          PRIMARY KEY(segment, term)) WITHOUT ROWID;
        """

    /// What is made after the rows: an index over sorted rows is built faster than it grows.
    static let indexes = "CREATE UNIQUE INDEX document_id ON document(id);"

    static func create(in database: Database) throws {
        try database.execute(
            sql: """
                PRAGMA page_size = \(pageSize);
                PRAGMA application_id = \(applicationID);
                PRAGMA user_version = \(version);
                """)
        try database.execute(sql: tables)
    }
}

/// Keys of the table `about`.
enum AboutKey: String {
    case analyzerVersion = "analyzer_version"
    case analyzerOptions = "analyzer_options"
    case ranking
    case fingerprint
    case glossary
    case glossaryFingerprint = "glossary_fingerprint"
    case documents
    case passages
    case contentSum = "content_sum"
}
