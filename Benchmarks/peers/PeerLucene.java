import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/** Lucene: one field, English stems; the query is the OR of its terms (block-max WAND). */
public final class PeerLucene {
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("index")) {
            index(arguments[1], arguments[2]);
        } else {
            search(arguments[1], arguments[2], Integer.parseInt(arguments[3]));
        }
    }

    private static void index(String corpus, String path) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
        config.setSimilarity(new BM25Similarity());
        config.setRAMBufferSizeMB(256);
        try (IndexWriter writer = new IndexWriter(new MMapDirectory(Path.of(path)), config);
                BufferedReader lines = Files.newBufferedReader(Path.of(corpus))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = mapper.readTree(line);
                String body = record.get("title").asText() + " " + record.get("text").asText();
                Document document = new Document();
                document.add(new StringField("id", record.get("_id").asText(), Field.Store.YES));
                document.add(new TextField("body", body, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static void search(String path, String questions, int limit) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(questions))) {
            texts.add(line.substring(line.indexOf('\t') + 1).replaceAll("[^\\p{L}\\p{N}]+", " "));
        }
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(Path.of(path)))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity());
            searcher.setQueryCache(null);
            QueryParser parser = new QueryParser("body", new EnglishAnalyzer());
            // Three passes let the compiler finish; the last one counts.
            for (int pass = 0; pass < 3; pass++) {
                for (String text : texts) ask(searcher, parser, text, limit);
            }
            double[] times = new double[texts.size()];
            for (int place = 0; place < times.length; place++) {
                long start = System.nanoTime();
                ask(searcher, parser, texts.get(place), limit);
                times[place] = (System.nanoTime() - start) / 1000.0;
            }
            Arrays.sort(times);
            System.out.printf(
                    "[%.1f, %.1f, %.1f]%n", rank(times, 50), rank(times, 95), rank(times, 99));
        }
    }

    private static void ask(IndexSearcher searcher, QueryParser parser, String text, int limit)
            throws Exception {
        // Hits beyond the limit are not counted, so that WAND may skip them.
        TopScoreDocCollector collector = TopScoreDocCollector.create(limit, limit);
        searcher.search(parser.parse(text.toLowerCase()), collector);
        collector.topDocs();
    }

    private static double rank(double[] sorted, int share) {
        return sorted[Math.max(0, (sorted.length * share + 99) / 100 - 1)];
    }
}
