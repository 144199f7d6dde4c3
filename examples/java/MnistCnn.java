// The guide's SimpleCNN on MNIST: one epoch over 60,000 digits, export as ONNX, then the accuracy on 10,000
// others.  Get the data with ci/setup --data.  Usage: mnist_cnn [--device NAME] [output folder [data folder [steps to stop after]]]
import dev.sterna.Batch;
import dev.sterna.DType;
import dev.sterna.DataLoader;
import dev.sterna.Dataset;
import dev.sterna.Files;
import dev.sterna.Guard;
import dev.sterna.Onnx;
import dev.sterna.Scope;
import dev.sterna.Sterna;
import dev.sterna.Tensor;
import dev.sterna.nn.BatchNorm2d;
import dev.sterna.nn.Conv2d;
import dev.sterna.nn.Dropout;
import dev.sterna.nn.Dropout2d;
import dev.sterna.nn.Flatten;
import dev.sterna.nn.Linear;
import dev.sterna.nn.MaxPool2d;
import dev.sterna.nn.Module;
import dev.sterna.nn.ReLU;
import dev.sterna.nn.Sequential;
import dev.sterna.optim.Adam;
import dev.sterna.optim.OneCycleLR;
import dev.sterna.options.LoaderOptions;
import java.nio.file.Path;
import java.util.Locale;

final class MnistCnn {
    static final class SimpleCNN extends Module {
        private final Sequential features = add("features", new Sequential(
                new Conv2d(1, 32, 3, Conv2d.padding(1)), // (B, 32, 28, 28)
                new BatchNorm2d(32),
                new ReLU(),
                new Conv2d(32, 64, 3, Conv2d.padding(1)), // (B, 64, 28, 28)
                new BatchNorm2d(64),
                new ReLU(),
                new MaxPool2d(2), // (B, 64, 14, 14)
                new Dropout2d(0.25),
                new Flatten()));
        private final Sequential classifier = add("classifier", new Sequential(
                new Linear(64 * 14 * 14, 512), new ReLU(), new Dropout(0.5), new Linear(512, 10)));

        @Override
        public Tensor forward(Tensor x) {
            return classifier.forward(features.forward(x));
        }
    }

    /** Images as f32 (N, 1, 28, 28), normalized as usual for MNIST, and labels as i64 (N). */
    static Dataset mnist(String device, Path images, Path labels) {
        try (Scope scope = Sterna.scope()) {
            Tensor pixels = Files.readIdx(images).cast(DType.F32);
            Tensor x = pixels.div(255).sub(0.1307).div(0.3081).unsqueeze(1);
            Tensor y = Files.readIdx(labels).cast(DType.I64);
            return Dataset.of(x.toDevice(device), y.toDevice(device));
        }
    }

    public static void main(String[] args) {
        Arguments arguments = new Arguments(args);
        String device = arguments.device;
        Path out = Path.of(arguments.get(0, "."));
        Path data = Path.of(arguments.get(1, ".deps/data/mnist"));
        Sterna.manualSeed(42);
        try (Scope all = Sterna.scope();
                Guard there = Sterna.device(device);
                Dataset train = mnist(device, data.resolve("train-images-idx3-ubyte"),
                        data.resolve("train-labels-idx1-ubyte"));
                Dataset test = mnist(device, data.resolve("t10k-images-idx3-ubyte"),
                        data.resolve("t10k-labels-idx1-ubyte"));
                SimpleCNN net = new SimpleCNN();
                DataLoader batches = new DataLoader(train, new LoaderOptions().batchSize(64).shuffle(true).workers(1));
                DataLoader tests = new DataLoader(test, new LoaderOptions().batchSize(1000).workers(1));
                Adam optimizer = new Adam(net, Adam.lr(1e-3));
                OneCycleLR schedule = new OneCycleLR(optimizer, 3e-3, batches.size())) {
            System.out.println("on " + net.parameters().get(0).info().device());
            int steps = (int) Math.min(Integer.parseInt(arguments.get(2, "60000")), batches.size());
            Progress training = new Progress(1, 1, Math.min(train.size(), steps * 64L));
            double[] curve = new double[steps]; // the loss of every step
            batches.epoch(0);
            for (int i = 0; i < steps; ++i) {
                try (Batch batch = batches.next(); Scope step = Sterna.scope()) {
                    Tensor logits = net.forward(batch.x());
                    Tensor loss = logits.crossEntropy(batch.y());
                    optimizer.zeroGrad();
                    loss.backward();
                    optimizer.step();
                    schedule.step();
                    curve[i] = loss.item();
                    training.add(curve[i], logits, batch.y());
                }
            }
            Files.saveNpy(out.resolve("curve.npy"), Tensor.of(curve));
            net.save(out.resolve("mnist_cnn.safetensors"));
            Onnx.export(net, Tensor.zeros(1, 1, 28, 28), out.resolve("mnist_cnn.onnx"), Onnx.dynamicBatch());
            if (steps < batches.size()) {
                return;
            }

            net.eval();
            Progress testing = new Progress(1, 1, test.size());
            try (Guard inference = Sterna.inference()) {
                for (Batch batch : tests) {
                    try (batch; Scope step = Sterna.scope()) {
                        Tensor logits = net.forward(batch.x());
                        testing.add(logits.crossEntropy(batch.y()).item(), logits, batch.y());
                    }
                }
            }
            System.out.printf(Locale.ROOT, "test accuracy after one epoch: %.4f%n", testing.accuracy());
            if (testing.accuracy() < 0.985) {
                throw new IllegalStateException("the accuracy is below 0.985");
            }
        }
    }
}
