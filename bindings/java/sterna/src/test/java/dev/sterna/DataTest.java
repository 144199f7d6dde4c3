package dev.sterna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sterna.error.CorruptException;
import dev.sterna.error.NotFoundException;
import dev.sterna.error.StateException;
import dev.sterna.nn.Linear;
import dev.sterna.options.LoaderOptions;
import dev.sterna.options.NpzOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
class DataTest {
    private static List<Integer> firsts(Iterable<Batch> batches) {
        List<Integer> list = new ArrayList<>();
        for (Batch b : batches) {
            try (b) {
                for (float f : b.x().toFloatArray()) {
                    list.add((int) f);
                }
            }
        }
        return list;
    }

    private static List<Tensor> sample(long i) {
        return List.of(Tensor.scalar(i), Tensor.scalar(2 * i));
    }

    @Test
    void aLoaderStacksRowsOfTensors() {
        Tensor rows = Tensor.of(new float[] {0, 1, 2, 3, 4});
        try (Dataset data = Dataset.of(rows, rows.mul(2)); DataLoader loader = new DataLoader(data,
                new LoaderOptions().batchSize(2))) {
            assertEquals(5, data.size());
            assertEquals(3, loader.size());
            assertEquals(List.of(0, 1, 2, 3, 4), firsts(loader));
            Batch b = loader.epoch(7).next();
            assertEquals(2, b.y().sum().item());
            assertEquals(2, b.tensors().size());
            assertEquals(new DataLoader.State(7, 1, 0), loader.state());
            assertEquals(List.of(2, 3, 4), firsts(loader));
            assertNull(loader.next());
        }
    }

    @Test
    void aDatasetIsWrittenInJavaAndReadByWorkers() {
        try (Dataset data = Dataset.of(100, DataTest::sample);
                DataLoader loader = new DataLoader(data,
                        new LoaderOptions().batchSize(10).workers(3).shuffle(true).seed(5))) {
            List<Integer> seen = firsts(loader);
            assertEquals(100, seen.stream().distinct().count());
            List<Integer> again = firsts(loader.epoch(0));
            assertEquals(seen, again);
            assertEquals(14, data.get(7).get(1).item());
        }
    }

    @Test
    void whatADatasetThrowsComesOutOfTheLoader() {
        IOException thrown = new IOException("no sample");
        for (int workers : new int[] {0, 2}) {
            try (Dataset data = Dataset.of(4, i -> {
                throw thrown;
            }); DataLoader loader = new DataLoader(data, new LoaderOptions().workers(workers))) {
                assertSame(thrown, assertThrows(IOException.class, () -> loader.epoch(0).next()));
            }
        }
    }

    @Test
    void samplesAreCollatedInJava() {
        try (Dataset data = Dataset.of(4, DataTest::sample);
                DataLoader loader = new DataLoader(data, new LoaderOptions().batchSize(2).workers(1),
                        samples -> List.of(Tensor.stack(samples.stream().map(s -> s.get(0).add(s.get(1))).toList())))) {
            assertEquals(List.of(0, 3, 6, 9), firsts(loader));
        }
    }

    @Test
    void datasetsAreSplit() {
        try (Dataset data = Dataset.of(Tensor.arange(0, 10)); Dataset some = data.subset(9, 0)) {
            assertEquals(9, some.get(0).get(0).item());
            List<Dataset> parts = data.randomSplit(42, 8, 2);
            assertEquals(8, parts.get(0).size());
            parts.forEach(Dataset::close);
        }
    }

    @Test
    void aQueueTakesBatchesFromAnotherThread() throws Exception {
        try (BatchQueue queue = new BatchQueue(2)) {
            Thread producer = new Thread(() -> {
                for (int i = 0; i < 5; ++i) {
                    try (Tensor t = Tensor.of(new float[] {i})) {
                        queue.push(t);
                    }
                }
                queue.finish();
            });
            producer.start();
            assertEquals(List.of(0, 1, 2, 3, 4), firsts(queue));
            producer.join();
            assertNull(queue.next());
        }
        try (BatchQueue queue = new BatchQueue(1)) {
            assertTrue(queue.tryPush(Tensor.ones(1)));
            assertFalse(queue.tryPush(Tensor.ones(1)));
            assertEquals(1, queue.size());
            IOException thrown = new IOException("producer");
            queue.fail(thrown);
            queue.next().close();
            assertSame(thrown, assertThrows(IOException.class, queue::next));
            queue.cancel();
            assertThrows(StateException.class, () -> queue.push(Tensor.ones(1)));
        }
    }

    @Test
    void filesOfTensors(@TempDir Path folder) throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("a", Tensor.of(new float[] {1, 2}));
        tensors.put("b", Tensor.of(new long[] {3}));
        Path file = folder.resolve("t.safetensors");
        Files.saveSafetensors(file, tensors);
        try (Dict d = Files.loadSafetensors(file)) {
            assertEquals(java.util.Set.of("a", "b"), java.util.Set.copyOf(d.names()));
            d.setMetadata("k", "v");
            Files.saveSafetensors(file, d);
        }
        try (Dict d = Files.loadSafetensors(file)) {
            assertEquals(Map.of("k", "v"), d.metadata());
            assertTrue(d.contains("a") && !d.contains("c"));
            assertEquals(3, d.toMap().get("b").item());
            assertThrows(NotFoundException.class, () -> d.get("c"));
        }
        Files.saveNpy(folder.resolve("a.npy"), tensors.get("a"));
        assertArrayEquals(new float[] {1, 2}, Files.loadNpy(folder.resolve("a.npy")).toFloatArray());
        Files.saveNpz(folder.resolve("a.npz"), tensors, new NpzOptions().compressed(true));
        try (Dict d = Files.loadNpz(folder.resolve("a.npz"))) {
            assertEquals(2, d.size());
        }
        java.nio.file.Files.writeString(folder.resolve("t.csv"), "1,2\n3,4\n");
        assertArrayEquals(new long[] {2, 2}, Files.readCsv(folder.resolve("t.csv")).shape());
        assertThrows(NotFoundException.class, () -> Files.loadNpy(folder.resolve("none.npy")));
        assertThrows(CorruptException.class, () -> Files.readIdx(folder.resolve("t.csv")));
    }

    @Test
    void onnxIsExported(@TempDir Path folder) throws IOException {
        try (Linear net = new Linear(4, 3)) {
            Onnx.export(net, Tensor.ones(2, 4), folder.resolve("a.onnx"),
                    Onnx.dynamicBatch().inputNames(List.of("pixels")));
            Onnx.exportAsync(net, Tensor.ones(2, 4), folder.resolve("b.onnx"), null).join();
            Onnx.export(net, List.of(Tensor.ones(2, 4)), folder.resolve("c.onnx"), null);
            assertArrayEquals(java.nio.file.Files.readAllBytes(folder.resolve("b.onnx")),
                    java.nio.file.Files.readAllBytes(folder.resolve("c.onnx")));
            assertTrue(new String(java.nio.file.Files.readAllBytes(folder.resolve("a.onnx")),
                    java.nio.charset.StandardCharsets.ISO_8859_1).contains("pixels"));
            try (Program p = Program.capture(List.of(Tensor.ones(2, 4)), in -> List.of(in.get(0).relu()))) {
                Onnx.export(p, folder.resolve("d.onnx"), null);
            }
        }
    }
}
