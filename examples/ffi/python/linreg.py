"""y = 2x + 0.5 by hand-written gradient descent, straight from the C ABI."""
import argparse, sys

from abi import st

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--device", default="cpu", help="where to compute")
st.set_device(parser.parse_args().device)
st.manual_seed(42)
x = st.linspace(-2, 2, 100)
noise = st.mul_scalar(st.randn([100]), 0.2)
y = st.add(st.add_scalar(st.mul_scalar(x, 2), 0.5), noise)
w, b = (st.variable_create(st.zeros([1]), requires_grad=1) for _ in range(2))
print(f"on {st.tensor_get_info(w).device}")

for epoch in range(1, 201):
    loss = st.mse_loss(st.add(st.mul(w, x), b), y)
    st.backward(loss)
    for p in (w, b):  # p -= lr * p.grad, outside of the tape
        st.tensor_assign(p, st.sub(p, st.mul_scalar(st.tensor_grad(p), 0.05)))
        st.tensor_zero_grad(p)
    if epoch % 50 == 0:
        print(f"epoch {epoch:3}: loss={st.tensor_item(loss):.6f} w={st.tensor_item(w):.4f} b={st.tensor_item(b):.4f}")

slope, intercept = st.tensor_item(w), st.tensor_item(b)
if not (1.9 < slope < 2.1 and 0.4 < intercept < 0.6):
    sys.exit(f"did not converge: w={slope} b={intercept}")
